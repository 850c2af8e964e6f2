package se.tillit.directory;

import java.util.List;

/** What a file says. @param unknownHeadings what it has that the import does not take */
public record PeopleTable(List<PeopleLine> lines, List<String> unknownHeadings) {}
