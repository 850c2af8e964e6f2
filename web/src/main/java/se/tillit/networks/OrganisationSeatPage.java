package se.tillit.networks;

import java.util.List;

/**
 * A page of an organisation's seats, the vacant ones first.
 *
 * @param vacancies how many are vacant on all pages
 */
public record OrganisationSeatPage(List<OrganisationSeatRow> rows, long total, long vacancies, int page, int pages) {

    public List<OrganisationSeatRow> vacant() {
        return rows.stream().filter(OrganisationSeatRow::vacant).toList();
    }

    public List<OrganisationSeatRow> held() {
        return rows.stream().filter(row -> !row.vacant()).toList();
    }
}
