namespace Lacuna.Archive.Adding;

/// <summary>What is held, as far as it is asked where a document that comes belongs.</summary>
internal interface IHeld
{
    /// <summary>The item that is known by a key; null when there is none.</summary>
    long? ItemOf(byte[] key);

    /// <summary>The item of a name; null when there is none.</summary>
    long? ItemNamed(string name);

    /// <summary>Versions with a text of this hash, in order of their ids.</summary>
    List<Candidate> WithHash(byte[] hash);

    /// <summary>Versions that have a part of a sketch, in order of their ids, and no more than <paramref name="most"/>.</summary>
    List<long> WithPart(long part, int most);

    /// <summary>One version; null when it is not held.</summary>
    Candidate? Version(long id);

    /// <summary>The text of a version; null when it is not held.</summary>
    string? TextOf(long version);

    /// <summary>The greatest id of a version of the day that begins at <paramref name="first"/>; null when there is none.</summary>
    long? LastVersion(long first);

    /// <summary>The greatest id of a statement of the day that begins at <paramref name="first"/>; null when there is none.</summary>
    long? LastStatement(long first);

    /// <summary>The original with bytes of this hash; null when there is none.</summary>
    long? Original(byte[] hash);

    /// <summary>Told when an item is added.</summary>
    void Added(long item, string name);

    /// <summary>Told when an item gains keys.</summary>
    void Added(long item, IEnumerable<byte[]> keys);

    /// <summary>Told when a version is added.</summary>
    void Added(HeldVersion version, PreparedEntry entry);

    /// <summary>Told when an original is added.</summary>
    void AddedOriginal(long id, byte[] hash);
}
