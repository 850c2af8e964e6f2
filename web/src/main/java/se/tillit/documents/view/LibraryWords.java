package se.tillit.documents.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tillit.documents.FileGroup;
import se.tillit.documents.Folder;
import se.tillit.documents.FolderTree;
import se.tillit.documents.LibraryFilter;
import se.tillit.documents.LibrarySort;

/** The words of a library's address. */
final class LibraryWords {

    static final String FOLDER = "mapp";
    static final String GROUP = "typ";
    static final String SORT = "sortera";
    static final String DIRECTION = "riktning";

    private static final String ASCENDING = "stigande";
    private static final String DESCENDING = "fallande";
    private static final Map<FileGroup, String> GROUPS = Map.of(
            FileGroup.PDF, "pdf",
            FileGroup.TEXT, "text",
            FileGroup.SHEET, "kalkyl",
            FileGroup.SLIDES, "bildspel",
            FileGroup.PICTURE, "bild");
    private static final Map<LibrarySort, String> SORTS = Map.of(
            LibrarySort.TITLE, "titel",
            LibrarySort.CHANGED, "andrad",
            LibrarySort.SIZE, "storlek",
            LibrarySort.ORGANISATION, "organisation");

    private LibraryWords() {}

    static String word(FileGroup group) {
        return GROUPS.get(group);
    }

    /** The kind that a word names; empty for any other word. */
    static Optional<FileGroup> group(String word) {
        return Arrays.stream(FileGroup.values())
                .filter(group -> word(group).equals(word))
                .findFirst();
    }

    /** The order that a word names; by change for any other word. */
    static LibrarySort sort(String word) {
        return Arrays.stream(LibrarySort.values())
                .filter(sort -> SORTS.get(sort).equals(word))
                .findFirst()
                .orElse(LibrarySort.CHANGED);
    }

    /** Whether the last one comes first; without a word, what has changed and what is large does. */
    static boolean isDescending(String word, LibrarySort sort) {
        return switch (word) {
            case ASCENDING -> false;
            case DESCENDING -> true;
            default -> sort == LibrarySort.CHANGED || sort == LibrarySort.SIZE;
        };
    }

    /** The address of a page of a list, from its question mark on. */
    static String address(LibraryFilter filter, LibrarySort sort, boolean descending, int number) {
        StringBuilder address = new StringBuilder("?");
        filter.folder()
                .ifPresent(folder -> address.append(FOLDER + "=").append(folder).append('&'));
        if (!filter.words().isEmpty()) {
            address.append("q=")
                    .append(URLEncoder.encode(filter.words(), StandardCharsets.UTF_8))
                    .append('&');
        }
        filter.group()
                .ifPresent(
                        group -> address.append(GROUP + "=").append(word(group)).append('&'));
        address.append(SORT + "=").append(SORTS.get(sort));
        address.append("&" + DIRECTION + "=").append(descending ? DESCENDING : ASCENDING);
        return number > 1 ? address.append("&sida=").append(number).toString() : address.toString();
    }

    /** "Möten / 2026"; empty at the top. */
    static String path(FolderTree tree, Optional<Long> folder) {
        return tree.way(folder).stream().map(Folder::getName).collect(Collectors.joining(" / "));
    }
}
