package se.tillit.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/** A folder of a network's library. Its name is its own among the folders beside it; whoever reads the network sees it. */
@Entity
@Table(name = "folder")
public class Folder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "network_id")
    private long networkId;

    @Column(name = "parent_id")
    private Long parentId;

    private String name;

    @Version
    private long version;

    protected Folder() {}

    Folder(long networkId, Optional<Long> parentId, FolderName name) {
        this.networkId = networkId;
        this.parentId = parentId.orElse(null);
        this.name = name.text();
    }

    void rename(FolderName wanted) {
        name = wanted.text();
    }

    /** Puts it, with all that lies in it, into another folder of its network, or to the top. */
    void putIn(Optional<Long> place) {
        parentId = place.orElse(null);
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** The folder that it lies in; empty at the top. */
    public Optional<Long> parent() {
        return Optional.ofNullable(parentId);
    }
}
