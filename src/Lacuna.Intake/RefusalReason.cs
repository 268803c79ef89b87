namespace Lacuna.Intake;

/// <summary>The kinds of reasons for which something in a pile does not become a document. Names are stable, for counts and for programs.</summary>
public enum RefusalReason
{
    /// <summary>No bytes.</summary>
    Empty,

    /// <summary>A format that holds no text that we read: images, programs, media.</summary>
    NotText,

    /// <summary>A kind of file that a folder or a package may hold beside its documents; it is read when it is named itself.</summary>
    NotADocument,

    /// <summary>The text is there, but says nothing: a record without text, a page without an article, a scan without letters.</summary>
    NoText,

    /// <summary>Hidden, or a file of the system.</summary>
    Hidden,

    /// <summary>A link that leads out of the folder, or to a folder.</summary>
    Link,

    /// <summary>The name leads out of its package.</summary>
    UnsafeName,

    /// <summary>A password is needed.</summary>
    Encrypted,

    /// <summary>The bytes are not what their format asks for, beyond what could be mended.</summary>
    Damaged,

    /// <summary>No column of a table, or key of a record, is obviously the text.</summary>
    NoColumns,

    /// <summary>More bytes, characters or pages than the limits allow.</summary>
    TooLarge,

    /// <summary>More items in one container than the limits allow.</summary>
    TooMany,

    /// <summary>Containers in containers, or marks in marks, deeper than the limits allow.</summary>
    TooDeep,

    /// <summary>A few bytes that unpack to very many.</summary>
    ExpandsTooMuch,

    /// <summary>Took longer than the limits allow.</summary>
    TooSlow,

    /// <summary>An archive of fetches says that the page had not changed since the fetch before.</summary>
    Unchanged,

    /// <summary>An archive of fetches holds an answer that is no page: an error, a redirect.</summary>
    NoAnswer,

    /// <summary>The system did not let us read it.</summary>
    Unreadable,
}
