package se.tillit.access.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.access.SignedInUser;
import se.tillit.shared.view.PageBacking;

/** Who is signed in, for the head of every page. */
@Named
@RequestScoped
public class CurrentUserBacking {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Access access;

    @Inject
    private PageBacking page;

    private Optional<SignedInUser> reader() {
        return page.isDatabaseAway() ? Optional.empty() : currentUser.find();
    }

    public boolean isSignedIn() {
        return reader().isPresent();
    }

    /** "Anna Berg"; empty for an anonymous reader. */
    public String getName() {
        return reader().map(SignedInUser::name).orElse("");
    }

    /** "Tjörn"; empty for an anonymous reader. */
    public String getOrganisationName() {
        return reader().map(SignedInUser::organisationName).orElse("");
    }

    /** Whose drafts the browser may give back ({@code data-keep} of {@code forms.js}); empty for an anonymous reader. */
    public String getDraftOwner() {
        return reader().map(user -> "account-" + user.accountId()).orElse("");
    }

    public boolean isMayOperateJobs() {
        return reader().isPresent() && access.may(Action.OPERATE_JOBS);
    }

    public boolean isMayRegisterRecords() {
        return reader().isPresent() && access.may(Action.REGISTER_RECORDS);
    }

    public boolean isMayAdministerOrganisations() {
        return reader().isPresent() && access.may(Action.ADMINISTER_ORGANISATIONS);
    }
}
