package se.tillit.directory.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.tillit.directory.OrganisationService;
import se.tillit.people.Organisation;
import se.tillit.people.OrganisationDetails;
import se.tillit.people.OrganisationKind;
import se.tillit.people.PersonRow;
import se.tillit.shared.Texts;
import se.tillit.shared.view.Difference;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.PageBacking;

/** {@code /organisationer/ny} and {@code /organisationer/{slug}/andra}. For those who administer organisations. */
@Named
@RequestScoped
public class OrganisationEditBacking {

    private static final String VERSION = "organisationVersion";

    @Inject
    private OrganisationService organisations;

    @Inject
    private PageBacking page;

    private Organisation saved;
    private List<PersonRow> contactChoices;
    private OrganisationKind kind = OrganisationKind.MUNICIPALITY;
    private String scbCode;
    private String name;
    private String shortName;
    private String emailDomain;
    private String contactEmail;
    private LocalDate memberFrom;
    private LocalDate memberTo;

    /** Reads the organisation before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        organisations.requireMayAdminister();
        if (!isAdding()) {
            fill(getSaved());
        }
    }

    private void fill(Organisation organisation) {
        kind = organisation.getKind();
        scbCode = organisation.getScbCode();
        name = organisation.getName();
        shortName = organisation.getShortName();
        emailDomain = organisation.getEmailDomain();
        contactEmail = contactOf(organisation);
        memberFrom = organisation.getMemberFrom();
        memberTo = organisation.getMemberTo();
    }

    private static String contactOf(Organisation organisation) {
        return organisation.getContactPerson() == null
                ? null
                : organisation.getContactPerson().getEmail();
    }

    public boolean isAdding() {
        return page.parameter("slug").isEmpty();
    }

    /** The organisation as saved; null where one is added. */
    public Organisation getSaved() {
        if (saved == null && !isAdding()) {
            saved = organisations.get(page.parameter("slug"));
        }
        return saved;
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public List<PersonRow> getContactChoices() {
        if (contactChoices == null) {
            contactChoices = organisations.contactChoices(getSaved().getId());
        }
        return contactChoices;
    }

    public void save() {
        OrganisationDetails details = new OrganisationDetails(
                kind, scbCode, name, shortName, emailDomain, contactEmail, memberFrom, memberTo);
        if (isAdding()) {
            page.redirect("/organisationer/" + organisations.add(details), "organisation-added");
            return;
        }
        long id = getSaved().getId();
        saved = null;
        organisations.change(id, Numbers.of(page.parameter(VERSION)).orElse(-1L), details);
        page.redirect("/organisationer/" + page.parameter("slug"), "organisation-saved");
    }

    /** What someone else has saved since this form was opened, where it is not what is typed here. */
    public List<Difference> getDifferences() {
        boolean stale = !isAdding()
                && Difference.isStale(page.parameter(VERSION), getSaved().getVersion());
        if (!stale) {
            return List.of();
        }
        return Stream.of(
                        Difference.chosen("directory.organisation.kind", saved.getKind(), kind, kindOf(saved)),
                        Difference.between("directory.organisation.name", saved.getName(), name),
                        Difference.between("directory.organisation.short-name", saved.getShortName(), shortName),
                        Difference.between("directory.organisation.scb-code", saved.getScbCode(), scbCode),
                        Difference.between("directory.organisation.domain", saved.getEmailDomain(), emailDomain),
                        Difference.between("directory.organisation.contact", contactOf(saved), contactEmail),
                        Difference.between("directory.organisation.member-from", saved.getMemberFrom(), memberFrom),
                        Difference.between("directory.organisation.member-to", saved.getMemberTo(), memberTo))
                .flatMap(difference -> difference)
                .toList();
    }

    private String kindOf(Organisation organisation) {
        return Texts.get(
                page.getLocale(), "OrganisationKind." + organisation.getKind().name());
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    public String getScbCode() {
        return scbCode;
    }

    public void setScbCode(String scbCode) {
        this.scbCode = scbCode;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getEmailDomain() {
        return emailDomain;
    }

    public void setEmailDomain(String emailDomain) {
        this.emailDomain = emailDomain;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public LocalDate getMemberFrom() {
        return memberFrom;
    }

    public void setMemberFrom(LocalDate memberFrom) {
        this.memberFrom = memberFrom;
    }

    public LocalDate getMemberTo() {
        return memberTo;
    }

    public void setMemberTo(LocalDate memberTo) {
        this.memberTo = memberTo;
    }
}
