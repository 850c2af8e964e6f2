package se.tillit.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.tillit.running.RunningPortal;

/**
 * A person at a browser of their own. When they leave ({@link #close()}), nothing may have gone wrong on the way: no error
 * in the console (a breach of the content policy is one), no request to another host, no failed one, no cookie or stored
 * text that {@code /kakor} does not name.
 */
final class Person implements AutoCloseable {

    static final String PASSWORD = "demo";
    static final int WIDE = 1280;
    static final int PHONE = 360;
    private static final int HEIGHT = 900;

    private static final Set<String> COOKIES = Set.of("tillit_session", "tillit_language");
    private static final Pattern STORED = Pattern.compile("tillit\\.draft\\..*");
    private static final String CUT_IN_CONSOLE = "Failed to load resource: net::";
    private static final String STATUS_IN_CONSOLE = "Failed to load resource: the server responded with a status of";

    private final URI portal = RunningPortal.get().baseUrl();
    private final BrowserContext context;
    private final Page page;
    private final List<String> problems = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();
    private boolean scripts = true;
    private boolean cuts;

    private Person(Browser.NewContextOptions options) {
        context =
                Chromium.get().newContext(options.setBaseURL(portal.toString()).setLocale("sv-SE"));
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        context.onRequest(this::watch);
        context.onResponse(this::watch);
        page = context.newPage();
        watch(page);
    }

    /** At a wide screen, with the light colours. */
    static Person atDesk() {
        return new Person(options(WIDE).setColorScheme(ColorScheme.LIGHT));
    }

    /** With a phone, in the dark. */
    static Person onPhone() {
        return new Person(options(PHONE).setColorScheme(ColorScheme.DARK));
    }

    /** With a phone whose browser runs no scripts. */
    static Person onPhoneWithoutScripts() {
        Person person =
                new Person(options(PHONE).setColorScheme(ColorScheme.DARK).setJavaScriptEnabled(false));
        person.scripts = false;
        return person;
    }

    private static Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, HEIGHT);
    }

    private void watch(Page opened) {
        opened.onConsoleMessage(this::watch);
        opened.onPageError(error -> problems.add("Script failed: " + error));
        // The browser hands over its file choosers from the first listener on; one that comes with the key press is too
        // late.
        opened.onFileChooser(chooser -> {});
    }

    private void watch(ConsoleMessage message) {
        boolean expectedCut = cuts && message.text().startsWith(CUT_IN_CONSOLE);
        if (message.type().equals("error") && !expectedCut && !message.text().startsWith(STATUS_IN_CONSOLE)) {
            problems.add("Console: " + message.text() + " at " + message.location());
        }
    }

    private void watch(Request request) {
        URI address = URI.create(request.url());
        if (address.getHost() != null && !address.getAuthority().equals(portal.getAuthority())) {
            problems.add("Asked another host: " + request.url());
        }
    }

    private void watch(Response response) {
        if (response.status() >= 400 && !expected.contains(response.status())) {
            problems.add(response.status() + " " + response.request().method() + " " + response.url());
        }
    }

    /** This test provokes answers with this status. */
    Person expecting(int status) {
        expected.add(status);
        return this;
    }

    /** This test cuts connections. */
    Person expectingCuts() {
        cuts = true;
        return this;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** What happens when a session ends while a page stands open. */
    void loseSession() {
        List<Cookie> others = context.cookies().stream()
                .filter(cookie -> !cookie.name.equals("tillit_session"))
                .toList();
        context.clearCookies();
        context.addCookies(others);
    }

    /** Another tab of the same browser, watched like the first. */
    Page newTab() {
        Page tab = context.newPage();
        watch(tab);
        return tab;
    }

    Person open(String path) {
        page.navigate(path);
        return this;
    }

    /** Signs in on the sign-in page that is shown, or on the way from the start page. */
    Person signIn(String username) {
        if (!page.url().contains("/logga-in")) {
            open("/logga-in");
        }
        field("Användarnamn").fill(username);
        field("Lösenord").fill(PASSWORD);
        button("Logga in").click();
        page.waitForURL(url -> !url.contains("/logga-in"));
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** The answer of who shares: nothing is secret, and it becomes a record. */
    Locator nothingSecret() {
        return field("Nej. Jag förstår att det jag delar blir en allmän handling.");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The page shown is at this path. */
    Person isAt(String path) {
        page.waitForURL(url -> URI.create(url).getPath().equals(path));
        return this;
    }

    /** The sentence after a successful action. */
    Person isTold(String sentence) {
        assertThat(page.getByRole(AriaRole.STATUS).getByText(sentence)).isVisible();
        return this;
    }

    Person sees(String text) {
        assertThat(page.locator("main").getByText(text).first()).isVisible();
        return this;
    }

    /** The page shown holds what everyone needs of it: see {@link PageCheck}. */
    Person findsThePageAccessible() {
        PageCheck.of(page);
        return this;
    }

    Keyboard keyboard() {
        return new Keyboard(page);
    }

    @Override
    public void close() {
        try {
            checkStorage();
            assertThat(problems).as("What went wrong in the browser").isEmpty();
        } finally {
            context.close();
        }
    }

    private void checkStorage() {
        assertThat(context.cookies()).extracting(cookie -> cookie.name).isSubsetOf(COOKIES);
        assertThat(context.cookies())
                .as("cookies that scripts cannot read")
                .allSatisfy(cookie -> assertThat(isSafe(cookie)).as(cookie.name).isTrue());
        if (!scripts) {
            return;
        }
        for (Page tab : context.pages()) {
            if (tab.url().startsWith(portal.toString())) {
                assertThat(stored(tab, "localStorage")).isEmpty();
                assertThat(stored(tab, "sessionStorage")).allMatch(STORED.asMatchPredicate());
            }
        }
    }

    private static boolean isSafe(Cookie cookie) {
        return cookie.httpOnly && "LAX".equals(String.valueOf(cookie.sameSite));
    }

    @SuppressWarnings("unchecked")
    private static List<String> stored(Page tab, String place) {
        return (List<String>) tab.evaluate("place => Object.keys(window[place])", place);
    }
}
