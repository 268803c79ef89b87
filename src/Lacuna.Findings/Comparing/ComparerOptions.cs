namespace Lacuna.Findings.Comparing;

/// <summary>Options of a <see cref="Comparer"/>.</summary>
public sealed record ComparerOptions
{
    /// <summary>Days before the contact from which the record is taken. Default 3.</summary>
    public int DaysBefore { get; init; } = 3;

    /// <summary>Days after the contact up to which the record is taken. Default 3.</summary>
    public int DaysAfter { get; init; } = 3;

    /// <summary>How many absences are returned at most. Default 20.</summary>
    public int MaxAbsences { get; init; } = 20;

    /// <summary>Distinct documents that must speak of a thing before its absence is worth telling. Default 2: one document alone may have brought it up.</summary>
    public int LeastDocuments { get; init; } = 2;

    /// <summary>Distinct documents that the record must hold for its absences to be established. Default 5.</summary>
    public int LeastRecord { get; init; } = 5;
}
