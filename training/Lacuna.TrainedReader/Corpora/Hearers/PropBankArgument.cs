namespace Lacuna.TrainedReader.Corpora.Hearers;

/// <summary>An argument of a predicate.</summary>
/// <param name="Role">As "ARG0".</param>
/// <param name="Start">Its first word.</param>
/// <param name="End">The word after its last.</param>
internal sealed record PropBankArgument(string Role, int Start, int End);
