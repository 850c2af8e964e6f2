package se.tillit.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A line of the disposal log: a record whose content is gone. The database lets none go without. */
@Entity
@Table(name = "disposal_item")
public class DisposalItem {

    @Id
    @Column(name = "document_id")
    private Long documentId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "disposal_id")
    private Disposal disposal;

    private String title;

    private String sha256;

    protected DisposalItem() {}

    DisposalItem(Disposal disposal, Document document) {
        this.disposal = disposal;
        this.documentId = document.getId();
        this.title = document.getTitle();
        this.sha256 = document.file().sha256();
    }
}
