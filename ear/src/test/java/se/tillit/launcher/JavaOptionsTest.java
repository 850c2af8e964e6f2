package se.tillit.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Payara Micro's manifest asks for access to the JDK; started inside our process, the command line must give it. */
class JavaOptionsTest {

    @Test
    void optionsOpenAllThatPayaraMicroAsksFor() throws IOException, URISyntaxException {
        List<String> options = Files.readAllLines(Path.of("src/main/dist/lib/java.options"));

        assertThat(options).containsAll(demands("Add-Opens")).containsAll(demands("Add-Exports"));
    }

    private static List<String> demands(String attribute) throws IOException, URISyntaxException {
        Path jar = Path.of(PayaraMicro.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (JarFile file = new JarFile(jar.toFile())) {
            String packages = file.getManifest().getMainAttributes().getValue(new Attributes.Name(attribute));
            return Stream.of(packages.split(" "))
                    .map(name -> "--" + attribute.toLowerCase(java.util.Locale.ROOT) + "=" + name + "=ALL-UNNAMED")
                    .toList();
        }
    }
}
