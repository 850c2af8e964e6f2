/** Small, real files of the kinds that networks share: PDF, DOCX, ODT, PPTX and PNG. Knows nothing of the database. */
@NullMarked
package se.tillit.demo.files;

import org.jspecify.annotations.NullMarked;
