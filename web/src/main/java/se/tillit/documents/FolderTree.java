package se.tillit.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All folders of one network, as far as ways through them go. */
public final class FolderTree {

    private final Map<Long, Folder> folders = new LinkedHashMap<>();
    private final Map<Long, List<Folder>> children = new LinkedHashMap<>();

    /** @param folders of one network, in the order in which readers see them */
    FolderTree(List<Folder> folders) {
        for (Folder folder : folders) {
            this.folders.put(folder.getId(), folder);
            children.computeIfAbsent(folder.parent().orElse(0L), parent -> new ArrayList<>())
                    .add(folder);
        }
    }

    /** The folder of this id; empty when the network has none. */
    public Optional<Folder> find(long id) {
        return Optional.ofNullable(folders.get(id));
    }

    /** The folders in a folder, or at the top. */
    public List<Folder> in(Optional<Long> folder) {
        return Collections.unmodifiableList(children.getOrDefault(folder.orElse(0L), List.of()));
    }

    /** The way from the top to a folder, both ends in it; empty for the top itself. */
    public List<Folder> way(Optional<Long> folder) {
        Deque<Folder> way = new ArrayDeque<>();
        for (Optional<Folder> at = folder.flatMap(this::find); at.isPresent(); at = above(at.get())) {
            way.addFirst(at.get());
        }
        return List.copyOf(way);
    }

    private Optional<Folder> above(Folder folder) {
        return folder.parent().flatMap(this::find);
    }

    /** A folder and all that lie in it, however deep. */
    public List<Long> withAllBelow(long folder) {
        List<Long> found = new ArrayList<>(List.of(folder));
        for (int at = 0; at < found.size(); at++) {
            in(Optional.of(found.get(at))).forEach(child -> found.add(child.getId()));
        }
        return found;
    }

    /** Every folder, each before those that lie in it. */
    public List<Folder> all() {
        List<Folder> all = new ArrayList<>();
        addAll(Optional.empty(), all);
        return all;
    }

    private void addAll(Optional<Long> folder, List<Folder> all) {
        for (Folder child : in(folder)) {
            all.add(child);
            addAll(Optional.of(child.getId()), all);
        }
    }

    /** The same without a folder and all that lie in it. */
    FolderTree without(long folder) {
        List<Long> gone = withAllBelow(folder);
        return new FolderTree(folders.values().stream()
                .filter(one -> !gone.contains(one.getId()))
                .toList());
    }

    /** How many folders lie above each other from this one down, itself counted. */
    int height(long folder) {
        int above = way(Optional.of(folder)).size() - 1;
        return withAllBelow(folder).stream()
                .mapToInt(id -> way(Optional.of(id)).size() - above)
                .max()
                .orElse(1);
    }

    int size() {
        return folders.size();
    }
}
