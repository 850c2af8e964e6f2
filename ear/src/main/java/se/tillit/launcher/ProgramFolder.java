package se.tillit.launcher;

import java.nio.file.Path;

/** Where the program is unpacked: {@code bin}, {@code lib} and the war. */
record ProgramFolder(Path root) {

    /** The folder that bin/tillit names. */
    static ProgramFolder ofThisProcess() {
        String home = System.getProperty("tillit.home");
        if (home == null) {
            throw new Failure("Programmet måste startas med bin/tillit.");
        }
        return new ProgramFolder(Path.of(home));
    }

    Path war() {
        return root.resolve("lib/tillit.war");
    }

    Path mariaDb() {
        return root.resolve("lib/mariadb");
    }

    /** Payara Micro: its jar, and in {@code runtime} the jars inside it. */
    Path payara() {
        return root.resolve("lib/payara");
    }

    Path payaraMicro() {
        return payara().resolve("payara-micro.jar");
    }

    Path launcherJar() {
        return root.resolve("lib/tillit-launcher.jar");
    }
}
