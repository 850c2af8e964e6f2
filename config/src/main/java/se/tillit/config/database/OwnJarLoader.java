package se.tillit.config.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens a jar of its own for each file that it reads. The jars that the JVM shares are closed by whichever loader ends
 * first, and a server that starts beside would close a migration while it is read.
 */
final class OwnJarLoader extends ClassLoader {

    private static final URLStreamHandler OWN_JAR = new URLStreamHandler() {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            URLConnection connection = new URL(url.toExternalForm()).openConnection();
            connection.setUseCaches(false);
            return connection;
        }
    };

    OwnJarLoader(ClassLoader parent) {
        super(parent);
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL shared = super.getResource(name);
        try {
            return shared == null ? null : own(shared);
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> own = new ArrayList<>();
        for (URL shared : Collections.list(super.getResources(name))) {
            own.add(own(shared));
        }
        return Collections.enumeration(own);
    }

    private static URL own(URL shared) throws MalformedURLException {
        return new URL(null, shared.toExternalForm(), OWN_JAR);
    }
}
