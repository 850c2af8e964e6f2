package se.tillit.networks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Sakområde: which of the association's fields a network belongs to. Given by the schema. */
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
