package se.tillit.documents;

import java.util.List;
import java.util.stream.Collectors;

/** Titles in a sentence: the first few, and dots for the others. */
final class TitleList {

    private static final int MOST = 5;

    private TitleList() {}

    static String of(List<String> titles) {
        String first = titles.stream().limit(MOST).collect(Collectors.joining(", "));
        return titles.size() > MOST ? first + " …" : first;
    }
}
