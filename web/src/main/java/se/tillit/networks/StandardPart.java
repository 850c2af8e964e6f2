package se.tillit.networks;

/** What a network has a standing list of: folders of its library, items of each agenda. */
public enum StandardPart {
    FOLDER,
    AGENDA
}
