/**
 * The library of a network: folders, documents and their versions, from draft to record. The files themselves are kept by
 * {@code files}.
 *
 * <p>Tier: above {@code networks}, blind to its siblings. May touch: folder, document, document_version,
 * document_check_out, document_kept_file, document_metadata, document_tag, document_type, document_change, registration,
 * registration_series, quarantine_event, disposal, disposal_item,
 * disposed_content, upload, document_opening, accessible_request; file_text (what is forgotten).
 */
package se.tillit.documents;
