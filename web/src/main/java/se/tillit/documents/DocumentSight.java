package se.tillit.documents;

import java.util.Set;
import se.tillit.access.Visibility;

/**
 * What a reader may see of a network's documents: shared ones of these visibilities, and drafts of their own organisation.
 *
 * @param organisationId 0 for a reader who sees no drafts
 */
record DocumentSight(Set<Visibility> visibilities, long organisationId) {}
