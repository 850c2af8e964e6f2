package se.tillit.directory;

import java.util.List;

/** What people change of themselves; what is not told is null. E-mail, organisation and kind are the administrators'. */
public record ProfileDetails(
        String givenName,
        String surname,
        String jobTitle,
        String phone,
        Long jobFunctionId,
        String party,
        String canHelpWith,
        List<Long> policyAreaIds) {}
