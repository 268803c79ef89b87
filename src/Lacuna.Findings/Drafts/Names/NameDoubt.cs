namespace Lacuna.Findings.Drafts.Names;

/// <summary>Why nothing could be established of a name.</summary>
public enum NameDoubt
{
    /// <summary>The tables do not know the person.</summary>
    UnknownPerson,

    /// <summary>Several persons bear the name.</summary>
    SeveralPersons,

    /// <summary>The draft has no date, nor have its words.</summary>
    NoDate,

    /// <summary>The tables keep no such office for that state or body.</summary>
    UnknownOffice,

    /// <summary>The tables give no days, or only years, near that day.</summary>
    UncertainDays,

    /// <summary>The office is one that many hold at a time, or that the words name loosely.</summary>
    LooseOffice,

    /// <summary>The office was held before, and the words may well speak of that time: it is long ago, or the sentence tells of an administration or of former aides.</summary>
    AnotherTime,

    /// <summary>The record's documents of those days say otherwise than the tables.</summary>
    TablesAndRecordDiffer,
}
