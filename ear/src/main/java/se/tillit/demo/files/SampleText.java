package se.tillit.demo.files;

import java.util.List;

/**
 * What stands in a file.
 *
 * @param title the heading
 * @param paragraphs running text, in order
 */
public record SampleText(String title, List<String> paragraphs) {}
