package se.tillit.config.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;

/**
 * Opens a jar of its own for each file that it reads. The jars that the JVM shares are closed by whichever loader ends
 * first, and a server that starts beside would close a migration while it is read.
 */
final class OwnJarLoader extends ClassLoader {

    OwnJarLoader(ClassLoader parent) {
        super(parent);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        URL found = getResource(name);
        if (found == null) {
            return super.getResourceAsStream(name);
        }
        try {
            URLConnection connection = found.openConnection();
            connection.setUseCaches(false);
            return connection.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
