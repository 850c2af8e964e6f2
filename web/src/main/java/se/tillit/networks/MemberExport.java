package se.tillit.networks;

import java.util.List;

/** A network's list of members as a table. @param fileName without its ending */
public record MemberExport(String fileName, String title, List<String> headings, List<List<String>> rows) {}
