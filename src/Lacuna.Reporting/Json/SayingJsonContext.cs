using System.Text.Json.Serialization;
using Lacuna.Reporting.Json.Shapes.Agenda;
using Lacuna.Reporting.Json.Shapes.Claims;
using Lacuna.Reporting.Json.Shapes.Sayings;

namespace Lacuna.Reporting.Json;

/// <summary>Generated writers of the forms of statements, agendas and claims that were asked for; every property is always written, null where nothing is known.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SaidFileJson))]
[JsonSerializable(typeof(AgendaFileJson))]
[JsonSerializable(typeof(ClaimsFileJson))]
internal sealed partial class SayingJsonContext : JsonSerializerContext;
