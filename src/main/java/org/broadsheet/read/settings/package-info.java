/**
 * The files of the user that are no articles come in; what they say goes out: the settings as values of options,
 * and the pins of stories. What the values mean is not known here.
 */
@NullMarked
package org.broadsheet.read.settings;

import org.jspecify.annotations.NullMarked;
