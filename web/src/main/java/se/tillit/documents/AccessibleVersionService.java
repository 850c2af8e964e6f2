package se.tillit.documents;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.tillit.access.CurrentUser;
import se.tillit.access.Openness;
import se.tillit.access.SignedInUser;
import se.tillit.people.PeopleService;
import se.tillit.people.Person;
import se.tillit.shared.AccessDeniedException;
import se.tillit.shared.Service;

/**
 * Asking for an accessible version of a document (domain.md A9): everyone who is signed in and may read it, once a version.
 * The network's contact person is told by mail.
 */
@Service
public class AccessibleVersionService {

    static final int MOST_WORDS = 1000;
    static final int MOST_A_DAY = 10;

    private AccessibleRequestRepository requests;
    private DocumentService documents;
    private PeopleService people;
    private CurrentUser currentUser;
    private AccessibleVersionMail mail;
    private Clock clock;
    private Event<AccessibleVersionRequested> requested;

    protected AccessibleVersionService() {}

    @Inject
    public AccessibleVersionService(
            AccessibleRequestRepository requests,
            DocumentService documents,
            PeopleService people,
            CurrentUser currentUser,
            AccessibleVersionMail mail,
            Clock clock,
            Event<AccessibleVersionRequested> requested) {
        this.requests = requests;
        this.documents = documents;
        this.people = people;
        this.currentUser = currentUser;
        this.mail = mail;
        this.clock = clock;
        this.requested = requested;
    }

    /** Whether the reader may ask for it, if nobody has: not of a draft, and not in a closed network. */
    public boolean mayAsk(Document document) {
        return currentUser.find().isPresent() && isOpenToRequests(document);
    }

    private static boolean isOpenToRequests(Document document) {
        return !document.isDraft() && document.getNetwork().scope().openness() != Openness.CLOSED;
    }

    /**
     * Asks for it. A second time changes nothing and tells nobody.
     *
     * @param words what the reader wants to add; empty for nothing
     * @throws AccessibleWordsTooLongException beyond a thousand characters
     * @throws TooManyAccessibleRequestsException beyond ten a day
     * @throws AccessDeniedException of a draft or in a closed network
     * @throws se.tillit.shared.SignInRequiredException for an anonymous reader
     * @throws se.tillit.shared.NotFoundException for those who may not read it
     */
    public void ask(String slug, long id, String words) {
        Document document = documents.getReadable(slug, id);
        SignedInUser user = currentUser.require();
        if (!isOpenToRequests(document)) {
            throw new AccessDeniedException();
        }
        if (words.length() > MOST_WORDS) {
            throw new AccessibleWordsTooLongException(MOST_WORDS);
        }
        Instant now = clock.instant();
        if (requests.countBy(user.personId(), now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw new TooManyAccessibleRequestsException(MOST_A_DAY);
        }
        if (requests.add(id, document.getVersionNumber(), user.personId(), now)) {
            Person asker = people.getPerson(user.personId());
            mail.send(document, asker, words);
            requested.fire(new AccessibleVersionRequested(document.getNetwork().getId(), id));
        }
    }
}
