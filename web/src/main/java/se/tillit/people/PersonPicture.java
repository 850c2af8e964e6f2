package se.tillit.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** A person's picture: a small JPEG that the portal has made itself. */
@Entity
@Table(name = "person_picture")
public class PersonPicture {

    @Id
    @Column(name = "person_id")
    private Long personId;

    @Lob
    private byte[] jpeg;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected PersonPicture() {}

    PersonPicture(long personId) {
        this.personId = personId;
    }

    void show(byte[] newJpeg, Instant when) {
        jpeg = newJpeg.clone();
        updatedAt = when;
    }

    public byte[] getJpeg() {
        return jpeg.clone();
    }

    /** Tells one picture of a person from the next. */
    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
