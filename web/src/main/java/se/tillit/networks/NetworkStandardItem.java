package se.tillit.networks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A line of a network's standing folders or standing agenda. */
@Entity
@Table(name = "network_standard_item")
@IdClass(NetworkStandardItem.Key.class)
public class NetworkStandardItem {

    public static final int LONGEST = 120;
    public static final int MOST = 40;

    @Id
    @Column(name = "network_id")
    private long networkId;

    @Id
    @Enumerated(EnumType.STRING)
    private StandardPart part;

    @Id
    private int position;

    private String title;

    protected NetworkStandardItem() {}

    NetworkStandardItem(long networkId, StandardPart part, int position, String title) {
        this.networkId = networkId;
        this.part = part;
        this.position = position;
        this.title = title;
    }

    /** Where the line stands. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private long networkId;
        private StandardPart part;
        private int position;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.networkId == networkId
                    && key.part == part
                    && key.position == position;
        }

        @Override
        public int hashCode() {
            return Objects.hash(networkId, part, position);
        }
    }
}
