/**
 * The files of the user that are no articles come in; what they say goes out: the settings that are valid, the pins
 * of stories, and problems for the rest.
 */
@NullMarked
package org.broadsheet.read.settings;

import org.jspecify.annotations.NullMarked;
