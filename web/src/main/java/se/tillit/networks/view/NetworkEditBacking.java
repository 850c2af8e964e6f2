package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tillit.networks.DescribedNetwork;
import se.tillit.networks.DescriptionPart;
import se.tillit.networks.LeadTimes;
import se.tillit.networks.NetworkDescription;
import se.tillit.networks.NetworkDescriptionService;
import se.tillit.networks.NetworkRow;
import se.tillit.people.PersonChoice;
import se.tillit.shared.Formats;
import se.tillit.shared.Texts;
import se.tillit.shared.view.FormatBacking;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /natverk/{slug}/andra}: changing what is said about a network. A form that comes back because someone else was
 * first keeps what was typed, and shows who that was and what is saved instead.
 */
@Named
@RequestScoped
public class NetworkEditBacking {

    private static final String VERSION = "networkVersion";

    /** The field in which each part is written. */
    private static final Map<DescriptionPart, String> FIELDS = Map.ofEntries(
            Map.entry(DescriptionPart.NAME, "networkForm:nameText"),
            Map.entry(DescriptionPart.PURPOSE, "networkForm:purposeText"),
            Map.entry(DescriptionPart.POLICY_AREA, "networkForm:policyArea"),
            Map.entry(DescriptionPart.CONTACT, "networkForm:contact"),
            Map.entry(DescriptionPart.VISIBILITY, "networkForm:visibility"),
            Map.entry(DescriptionPart.JOIN_POLICY, "networkForm:joinPolicy"),
            Map.entry(DescriptionPart.MEMBERSHIP_BASIS, "networkForm:membershipBasis"),
            Map.entry(DescriptionPart.LEAD_TIMES, "networkForm:proposalDays"),
            Map.entry(DescriptionPart.PARENTS, "parents"),
            Map.entry(DescriptionPart.FOLDERS, "networkForm:foldersText"),
            Map.entry(DescriptionPart.AGENDA, "networkForm:agendaText"));

    @Inject
    private NetworkDescriptionService descriptions;

    @Inject
    private NetworkFormBacking fields;

    @Inject
    private FormatBacking format;

    @Inject
    private PageBacking page;

    private DescribedNetwork saved;

    /** Reads what is said before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        fields.fill(getSaved().description());
    }

    public DescribedNetwork getSaved() {
        if (saved == null) {
            saved = descriptions.get(page.parameter("slug"));
        }
        return saved;
    }

    public void save() {
        String slug = page.parameter("slug");
        descriptions.edit(slug, openedVersion(), fields.description());
        page.redirect("/natverk/" + slug + "/om", "network-described");
    }

    /** A version that is no number was not sent by this page; it fits no network. */
    private long openedVersion() {
        String version = page.parameter(VERSION);
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }

    /** Whether someone else has changed the network since this form was opened. */
    public boolean isOvertaken() {
        return FacesContext.getCurrentInstance().isPostback()
                && fields.getForm().isComplete()
                && openedVersion() != getSaved().network().getVersion();
    }

    public String getChangedOn() {
        return Formats.date(getSaved().network().getChangedAt(), page.getLocale());
    }

    public String getChangedTime() {
        return Formats.time(getSaved().network().getChangedAt());
    }

    /** Where what is saved differs from what is typed. */
    public List<Difference> getDifferences() {
        NetworkDescription description = getSaved().description();
        return description.differencesFrom(fields.description()).stream()
                .map(part -> new Difference(FIELDS.get(part), label(part), shown(part, description)))
                .toList();
    }

    private String label(DescriptionPart part) {
        return Texts.get(page.getLocale(), "DescriptionPart." + part.name());
    }

    private String shown(DescriptionPart part, NetworkDescription description) {
        return switch (part) {
            case NAME -> description.name();
            case PURPOSE -> description.purpose();
            case POLICY_AREA ->
                fields.getPolicyAreas().stream()
                        .filter(area -> area.getId() == description.policyAreaId())
                        .map(fields::areaName)
                        .collect(Collectors.joining());
            case CONTACT ->
                fields.getStaff().stream()
                        .filter(person -> person.id() == description.contactPersonId())
                        .map(PersonChoice::name)
                        .collect(Collectors.joining());
            case VISIBILITY -> format.name(description.visibility());
            case JOIN_POLICY -> format.name(description.joinPolicy());
            case MEMBERSHIP_BASIS -> format.name(description.membershipBasis());
            case LEAD_TIMES -> shown(description.leadTimes());
            case PARENTS ->
                fields.getPossibleParents().stream()
                        .filter(row -> description.parentIds().contains(row.id()))
                        .map(NetworkRow::name)
                        .collect(Collectors.joining(", "));
            case FOLDERS -> String.join(", ", description.folders());
            case AGENDA -> String.join(", ", description.agenda());
        };
    }

    private String shown(LeadTimes times) {
        return Texts.get(
                page.getLocale(), "networks.edit.lead-days", times.proposalDays(), times.callDays(), times.notesDays());
    }

    /** A field, its label, and what is saved there. */
    public record Difference(String field, String label, String saved) {}
}
