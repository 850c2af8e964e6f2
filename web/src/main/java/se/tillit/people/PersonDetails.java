package se.tillit.people;

/**
 * Who a person is. What is not known is null, never empty.
 *
 * @param organisationId mandatory
 * @param jobFunctionId null when the person has none of the shared functions
 * @param party of an elected representative only (domain.md G6)
 */
public record PersonDetails(
        Long organisationId,
        PersonKind kind,
        String givenName,
        String surname,
        String jobTitle,
        String email,
        String phone,
        Long jobFunctionId,
        String party) {}
