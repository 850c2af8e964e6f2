package se.tillit.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The TCP sockets that processes listen on, from Linux's /proc. */
public final class Listeners {

    private static final String LISTEN = "0A";

    private static final Set<String> LOOPBACK = Set.of(
            "0100007F",
            // ::1 and ::ffff:127.0.0.1
            "00000000000000000000000001000000",
            "0000000000000000FFFF00000100007F");

    private Listeners() {}

    /** Addresses beyond this machine that one of the processes listens on, as the kernel writes them. */
    public static Set<String> beyondLoopback(List<ProcessHandle> processes) {
        Set<String> addresses = new TreeSet<>(addresses(processes));
        addresses.removeIf(address -> LOOPBACK.contains(address.substring(0, address.indexOf(':'))));
        return addresses;
    }

    /** All addresses that one of the processes listens on, {@code address:port} in hexadecimal. */
    public static Set<String> addresses(List<ProcessHandle> processes) {
        Set<String> inodes = new HashSet<>();
        processes.forEach(process -> inodes.addAll(sockets(process)));
        Set<String> addresses = new TreeSet<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            lines(Path.of(table)).stream()
                    .skip(1)
                    .map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns[3].equals(LISTEN) && inodes.contains(columns[9]))
                    .forEach(columns -> addresses.add(columns[1]));
        }
        return addresses;
    }

    private static Set<String> sockets(ProcessHandle process) {
        Set<String> inodes = new HashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("/proc/" + process.pid() + "/fd"))) {
            for (Path file : files) {
                String target = linkTarget(file);
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inodes;
    }

    private static String linkTarget(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static List<String> lines(Path table) {
        try {
            return Files.exists(table) ? Files.readAllLines(table) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
