using System.Text.Json;
using System.Text.Json.Serialization;
using Lacuna.Core.Actors;
using Lacuna.Core.Coverages;
using Lacuna.Core.Reading;

namespace Lacuna.Reporting.Exports.Records;

/// <summary>Generated readers and writers of lines: the types of Core by their own names, without what is worked out from the rest; every property is always there.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(SpanConverter), typeof(DaysConverter), typeof(LocalTimeConverter), typeof(InstantConverter), typeof(OffsetConverter),
        typeof(KindConverter<ActorKind>), typeof(KindConverter<AgendaKind>), typeof(KindConverter<ContactKind>), typeof(KindConverter<CoverageBasis>), typeof(KindConverter<MentionKind>),
        typeof(KindConverter<SpeechAct>), typeof(KindConverter<StatementForm>), typeof(KindConverter<TimeType>),
    ])]
[JsonSerializable(typeof(RecordLine))]
[JsonSerializable(typeof(LedgerLine))]
[JsonSerializable(typeof(SubjectLine))]
[JsonSerializable(typeof(CorrectionLine))]
[JsonSerializable(typeof(RefusalLine))]
internal sealed partial class RecordJson : JsonSerializerContext;
