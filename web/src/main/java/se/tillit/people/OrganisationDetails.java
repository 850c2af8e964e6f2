package se.tillit.people;

import java.time.LocalDate;

/**
 * What an organisation is. What is not known is null, never empty.
 *
 * @param scbCode of a municipality only, and mandatory there
 * @param emailDomain "tjorn.se"
 * @param contactEmail address of one of its people
 * @param memberFrom first day as a member of the association
 * @param memberTo first day as a former member
 */
public record OrganisationDetails(
        OrganisationKind kind,
        String scbCode,
        String name,
        String shortName,
        String emailDomain,
        String contactEmail,
        LocalDate memberFrom,
        LocalDate memberTo) {}
