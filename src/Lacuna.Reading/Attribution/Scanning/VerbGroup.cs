namespace Lacuna.Reading.Attribution.Scanning;

/// <summary>A verb with its auxiliaries: "has repeatedly called".</summary>
internal struct VerbGroup
{
    /// <summary>First item: the first auxiliary, or the head.</summary>
    public int First;

    /// <summary>The item of the verb itself.</summary>
    public int Head;

    public VerbGroupForm Form;

    /// <summary>Form of "be" before a participle.</summary>
    public bool IsPassive;

    public bool IsNegated;

    /// <summary>In the future or asked for: nothing is said yet.</summary>
    public bool IsFuture;

    public bool HasModal;

    /// <summary>First item of the subject; -1 when none was found.</summary>
    public int SubjectFirst;

    /// <summary>Item just after the subject.</summary>
    public int SubjectEnd;

    /// <summary>True when the subject was taken from the verb before: "denies … and says".</summary>
    public bool SharesSubject;

    public readonly bool HasSubject => SubjectFirst >= 0;
}
