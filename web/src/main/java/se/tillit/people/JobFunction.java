package se.tillit.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What people are, in words that all municipalities share; by it they find their counterparts. */
@Entity
@Table(name = "job_function")
public class JobFunction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "name_sv")
    private String nameSwedish;

    @Column(name = "name_en")
    private String nameEnglish;

    protected JobFunction() {}

    /** A function that nobody has translated yet: its name stands for both languages. */
    JobFunction(String name) {
        nameSwedish = name;
        nameEnglish = name;
    }

    public Long getId() {
        return id;
    }

    public String getNameSwedish() {
        return nameSwedish;
    }

    public String getNameEnglish() {
        return nameEnglish;
    }

    public String name(boolean swedish) {
        return swedish ? nameSwedish : nameEnglish;
    }
}
