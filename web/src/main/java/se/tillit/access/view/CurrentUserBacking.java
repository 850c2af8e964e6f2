package se.tillit.access.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.access.SignedInUser;

/** Who is signed in, for the head of every page. */
@Named
@RequestScoped
public class CurrentUserBacking {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Access access;

    public boolean isSignedIn() {
        return currentUser.find().isPresent();
    }

    /** "Anna Berg"; empty for an anonymous reader. */
    public String getName() {
        return currentUser.find().map(SignedInUser::name).orElse("");
    }

    /** "Tjörn"; empty for an anonymous reader. */
    public String getOrganisationName() {
        return currentUser.find().map(SignedInUser::organisationName).orElse("");
    }

    /** Whose drafts the browser may give back ({@code data-keep} of {@code forms.js}); empty for an anonymous reader. */
    public String getDraftOwner() {
        return currentUser.find().map(user -> "account-" + user.accountId()).orElse("");
    }

    public boolean isMayOperateJobs() {
        return access.may(Action.OPERATE_JOBS);
    }
}
