package se.tillit.documents;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.tillit.shared.Repository;

/** Folders, in Swedish order of their names. */
@Repository
public class FolderRepository {

    private static final String IN_PLACE =
            " f.networkId = :network AND (f.parentId = :parent OR f.parentId IS NULL AND :parent = 0)";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** All folders of a network. */
    FolderTree findTree(long networkId) {
        return new FolderTree(entityManager
                .createQuery("SELECT f FROM Folder f WHERE f.networkId = :network ORDER BY f.name, f.id", Folder.class)
                .setParameter("network", networkId)
                .getResultList());
    }

    /** All folders of a network, as they are once the network is locked: what others have just committed included. */
    FolderTree lockTree(long networkId) {
        return new FolderTree(entityManager
                .createQuery("SELECT f FROM Folder f WHERE f.networkId = :network ORDER BY f.name, f.id", Folder.class)
                .setParameter("network", networkId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList());
    }

    /** The folder of this name in a place; what counts as the same name is the database's to say. */
    Optional<Folder> findByName(long networkId, Optional<Long> parentId, FolderName name) {
        return entityManager
                .createQuery("SELECT f FROM Folder f WHERE f.name = :name AND" + IN_PLACE, Folder.class)
                .setParameter("network", networkId)
                .setParameter("parent", parentId.orElse(0L))
                .setParameter("name", name.text())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whether the network has the folder. */
    boolean holds(long networkId, long folderId) {
        return !entityManager
                .createQuery("SELECT f.id FROM Folder f WHERE f.id = :folder AND f.networkId = :network", Long.class)
                .setParameter("folder", folderId)
                .setParameter("network", networkId)
                .getResultList()
                .isEmpty();
    }

    /** Whether a document lies in the folder, drafts of all organisations counted. */
    boolean holdsDocuments(long folderId) {
        return !entityManager
                .createQuery(
                        "SELECT d.id FROM Document d WHERE d.folderId = :folder AND d.trashedAt IS NULL", Long.class)
                .setParameter("folder", folderId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What lies in the trash will come back to the place above a folder that goes. */
    void leaveTrash(Folder folder) {
        entityManager
                .createQuery("UPDATE Document d SET d.folderId = :above WHERE d.folderId = :folder")
                .setParameter("above", folder.parent().orElse(null))
                .setParameter("folder", folder.getId())
                .executeUpdate();
    }

    void add(Folder folder) {
        entityManager.persist(folder);
        entityManager.flush();
    }

    void remove(Folder folder) {
        entityManager.remove(folder);
        entityManager.flush();
    }
}
