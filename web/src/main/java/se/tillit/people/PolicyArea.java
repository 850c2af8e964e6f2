package se.tillit.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Sakområde: which of the association's fields a network or a person is about. Given by the schema. */
@Entity
@Table(name = "policy_area")
public class PolicyArea {

    @Id
    private Long id;

    private String code;

    @Column(name = "name_sv")
    private String nameSwedish;

    @Column(name = "name_en")
    private String nameEnglish;

    protected PolicyArea() {}

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getNameSwedish() {
        return nameSwedish;
    }

    public String getNameEnglish() {
        return nameEnglish;
    }
}
