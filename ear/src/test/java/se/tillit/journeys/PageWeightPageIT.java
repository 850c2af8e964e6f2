package se.tillit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A first visit brings at most 200 kB, as they travel, images aside (quality.md §1). */
class PageWeightPageIT {

    private static final int MOST_BYTES = 200_000;

    @Test
    void aNetworksPageIsLight() {
        List<Request> requests = new CopyOnWriteArrayList<>();
        String path = "/natverk/oversiktlig-planering";
        try (Person member = Person.atDesk();
                Person firstVisitor = Person.atDesk()) {
            member.signIn("ledamot");
            firstVisitor.context().addCookies(member.context().cookies());
            firstVisitor.page().onRequestFinished(requests::add);
            firstVisitor.open(path).page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(firstVisitor.page().locator(".account-who").textContent())
                    .contains("Jonas Hellberg");
            List<Request> weighed = requests.stream()
                    .filter(request ->
                            !headers(request).getOrDefault("content-type", "").startsWith("image/"))
                    .toList();
            assertThat(weighed).extracting(Request::resourceType).contains("document", "stylesheet", "script", "font");
            assertThat(weighed.stream().mapToInt(PageWeightPageIT::bytes).sum())
                    .as("bytes of "
                            + weighed.stream()
                                    .map(request -> request.url() + " " + bytes(request))
                                    .toList())
                    .isLessThanOrEqualTo(MOST_BYTES);
            assertThat(weighed)
                    .filteredOn(request -> !request.resourceType().equals("font"))
                    .allSatisfy(request ->
                            assertThat(headers(request)).as(request.url()).containsEntry("content-encoding", "gzip"));
        }
    }

    private static int bytes(Request request) {
        return request.sizes().responseBodySize + request.sizes().responseHeadersSize;
    }

    private static Map<String, String> headers(Request request) {
        Response response = request.response();
        return response.allHeaders();
    }
}
