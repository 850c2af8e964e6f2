package se.tillit.demo;

import java.util.List;

/** A network as written in networks.txt. */
record NetworkText(
        String slug,
        String name,
        String kind,
        String area,
        List<String> titles,
        List<String> subjects,
        String purpose,
        boolean active) {

    static NetworkText parse(String line, boolean active) {
        String[] fields = line.split(" \\| ", -1);
        return new NetworkText(
                fields[0],
                fields[1],
                fields[2],
                fields[3],
                List.of(fields[4].split("; ", -1)),
                List.of(fields[5].split("; ", -1)),
                fields[6],
                active);
    }

    boolean political() {
        return kind.equals("POLITICAL_BODY");
    }
}
