package se.tillit.documents;

import java.util.Optional;
import se.tillit.shared.BusinessException;

/**
 * What became of what was typed about a document.
 *
 * @param refusal why it is not saved; empty when it is
 */
public record FilledDocument(TypedDetails typed, Optional<BusinessException> refusal) {}
