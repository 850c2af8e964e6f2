/**
 * Whether what lies in the store is what the documents say: a check of every file each week, its report, and removing what
 * belongs to no document. It stands in the portal and not among the nightly jobs, because those know the database only,
 * while the check must read through the same {@code files.BlobStore} as everyone else, wherever that keeps its contents.
 *
 * <p>Tier: the highest. May touch: integrity_run, integrity_finding. Features tell what they refer to through
 * {@code files.FileReferences}.
 */
package se.tillit.integrity;
