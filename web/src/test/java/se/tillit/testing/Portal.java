package se.tillit.testing;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** The built portal, with the tests that run inside it. All tests of the running portal extend this. */
@ExtendWith(ArquillianExtension.class)
public abstract class Portal {

    private static final String TESTS = ".*/se/tillit/(testing/[^/]+|.*IT(\\$.*)?)\\.class";

    @Deployment
    public static WebArchive portal() {
        GenericArchive tests = ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
                .importDirectory(new File("target/test-classes"))
                .as(GenericArchive.class);
        return ShrinkWrap.create(ZipImporter.class, "tillit.war")
                .importFrom(new File("target/tillit.war"))
                .as(WebArchive.class)
                .merge(tests, "/WEB-INF/classes", Filters.include(TESTS))
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()));
    }
}
