using System.Text.Json.Serialization;

namespace Lacuna.TrainedReader.Corpora.Hearers;

/// <summary>A predicate and its arguments.</summary>
/// <param name="Word">Index of its word.</param>
/// <param name="Roleset">Its sense, as "tell.01".</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record PropBankPredicate(
    [property: JsonPropertyName("i")] int Word,
    string Roleset,
    [property: JsonPropertyName("args")] PropBankArgument[] Arguments);
