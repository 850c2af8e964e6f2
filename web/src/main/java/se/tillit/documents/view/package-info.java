/** The pages of documents, the upload and the download. */
package se.tillit.documents.view;
