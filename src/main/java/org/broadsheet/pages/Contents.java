package org.broadsheet.pages;

import org.broadsheet.article.Publication;
import org.broadsheet.article.Texts;
import org.broadsheet.digest.Analyses;
import org.broadsheet.digest.Edition;

/**
 * Everything pages are made of.
 *
 * @param publication the particulars of the newspaper
 * @param edition the articles and what they have to do with one another
 * @param texts their bodies
 * @param analyses what each text says by itself
 * @param problems how many problems were found while reading
 */
public record Contents(Publication publication, Edition edition, Texts texts, Analyses analyses, int problems) {}
