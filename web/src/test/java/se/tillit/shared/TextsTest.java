package se.tillit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundles against each other, and against the pages and classes that use them. */
class TextsTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern STRING = Pattern.compile("\"([^\"\\\\\\n]*)\"");
    private static final Pattern EL_STRING = Pattern.compile("'([^'\\n]*)'");
    private static final Pattern DONE = Pattern.compile("redirect\\([^;]*,\\s*\"([a-z-]+)\"\\)");
    private static final Pattern SHOWN = Pattern.compile("format\\.name\\((?:[^()]|\\(\\))*?([A-Za-z]+)(?:\\(\\))?\\)");

    private static final Map<String, String> SWEDISH = Bundles.texts("texts_sv");
    private static final Map<String, String> ENGLISH = Bundles.texts("texts_en");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.tillit");

    @ParameterizedTest
    @ValueSource(strings = {"texts", "faces"})
    void bothLanguagesHaveTheSameKeys(String bundle) {
        assertThat(Bundles.texts(bundle + "_en").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Bundles.texts(bundle + "_sv").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts_sv", "texts_en", "faces_sv", "faces_en"})
    void noKeyStandsTwiceAndNoTextIsEmpty(String bundle) throws IOException {
        assertThat(Bundles.keysAsWritten(bundle)).doesNotHaveDuplicates();
        assertThat(Bundles.texts(bundle).values())
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @Test
    void baseBundleIsEmptySoThatAMissIsSeen() {
        assertThat(Bundles.texts("texts")).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        assertThat(SWEDISH.keySet().stream()
                        .filter(key -> !places(ENGLISH.get(key)).equals(places(SWEDISH.get(key)))))
                .isEmpty();
    }

    private static Set<String> places(String text) {
        MessagePattern pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                        || part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(Collectors.toSet());
    }

    @Test
    void placesAndPluralsCanBeRead() {
        assertThat(Stream.concat(SWEDISH.values().stream(), ENGLISH.values().stream())
                        .filter(text -> text.contains("{")))
                .allSatisfy(text -> assertThat(new MessageFormat(text, Language.SV.locale()).toPattern())
                        .isEqualTo(text));
    }

    /** Only texts with places are read as patterns, where an apostrophe is doubled. */
    @Test
    void textsWithoutPlacesDoubleNoApostrophe() {
        assertThat(Stream.concat(SWEDISH.entrySet().stream(), ENGLISH.entrySet().stream())
                        .filter(entry -> places(entry.getValue()).isEmpty()
                                && entry.getValue().contains("''")))
                .isEmpty();
    }

    /** A string that begins like a key is a key, or the beginning of one when it ends with a full stop. */
    @Test
    void everyKeyThatIsUsedExists() throws IOException {
        assertThat(literals().filter(TextsTest::looksLikeKey).distinct())
                .isNotEmpty()
                .allSatisfy(literal -> assertThat(SWEDISH.keySet())
                        .as(literal)
                        .anyMatch(key -> literal.endsWith(".") ? key.startsWith(literal) : key.equals(literal)));
    }

    private static boolean looksLikeKey(String literal) {
        Set<String> features = SWEDISH.keySet().stream()
                .filter(key -> Character.isLowerCase(key.charAt(0)))
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        int dot = literal.indexOf('.');
        return dot > 0
                && features.contains(literal.substring(0, dot))
                && literal.matches("[a-z][A-Za-z0-9_.-]*")
                && !literal.endsWith(".xhtml");
    }

    private static Stream<String> literals() throws IOException {
        Stream<String> inJava = Sources.read(JAVA, ".java").flatMap(source -> matches(STRING, source));
        Stream<String> inPages = Sources.read(PAGES, ".xhtml").flatMap(source -> matches(EL_STRING, source));
        return Stream.concat(inJava, inPages);
    }

    private static Stream<String> matches(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(found -> found.group(1));
    }

    @Test
    void everyActHasItsWords() throws IOException {
        assertThat(Sources.read(JAVA, ".java").flatMap(source -> matches(DONE, source)))
                .isNotEmpty()
                .allSatisfy(done -> assertThat(SWEDISH).containsKey("done." + done));
    }

    @Test
    void everyBusinessExceptionHasItsWords() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.isAssignableTo(BusinessException.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .map(name -> "error." + name.substring(0, name.length() - "Exception".length())))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(SWEDISH).containsKey(key));
    }

    /** What a page shows by its name; which enum that is, is told by the methods of that name. */
    @Test
    void everyValueThatIsShownByNameHasOne() throws IOException {
        Map<String, List<JavaClass>> byMethod = enumsByMethod();
        List<String> shown = Sources.read(PAGES, ".xhtml")
                .flatMap(source -> matches(SHOWN, source))
                .distinct()
                .filter(byMethod::containsKey)
                .toList();

        assertThat(shown).isNotEmpty().allSatisfy(method -> assertThat(byMethod.get(method))
                .as(method)
                .anyMatch(type -> missing(type).isEmpty()));
    }

    @Test
    void enumWithAnyNameHasThemAll() {
        assertThat(enums().filter(type ->
                        SWEDISH.keySet().stream().anyMatch(key -> key.startsWith(type.getSimpleName() + "."))))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(missing(type)).isEmpty());
    }

    private static Stream<JavaClass> enums() {
        return CLASSES.stream()
                .filter(JavaClass::isEnum)
                .filter(type -> !type.isAnonymousClass() && isSeenByPages(type));
    }

    private static boolean isSeenByPages(JavaClass type) {
        return !type.getPackageName().equals("se.tillit.batch.activityreport");
    }

    private static Map<String, List<JavaClass>> enumsByMethod() {
        return CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getRawReturnType().isEnum())
                .collect(Collectors.groupingBy(
                        method -> property(method.getName()),
                        Collectors.mapping(method -> method.getRawReturnType(), Collectors.toList())));
    }

    private static String property(String method) {
        return method.startsWith("get") && method.length() > 3
                ? Character.toLowerCase(method.charAt(3)) + method.substring(4)
                : method;
    }

    private static Collection<String> missing(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants())
                .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name())
                .filter(key -> !SWEDISH.containsKey(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noPageHasWordsOfItsOwn() throws IOException {
        assertThat(Sources.find(PAGES, ".xhtml")).isNotEmpty().allSatisfy(page -> assertThat(PageWords.of(page))
                .as(page.toString())
                .isEmpty());
    }
}
