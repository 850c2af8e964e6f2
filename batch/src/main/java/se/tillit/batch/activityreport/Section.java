package se.tillit.batch.activityreport;

/** Political bodies are reported apart from officials' networks (reports.md §6.1 rule 6). */
public enum Section {
    OFFICIALS,
    POLITICAL
}
