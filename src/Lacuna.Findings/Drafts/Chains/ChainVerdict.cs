namespace Lacuna.Findings.Drafts.Chains;

/// <summary>By what way the record has what a draft gives as said by somebody.</summary>
public enum ChainVerdict
{
    /// <summary>A page of the speaker's own side carries it: the speaker's, or one that speaks for the state or body that they act for.</summary>
    OwnPage,

    /// <summary>Others alone pass it on: another side's page, an independent one, or somebody who says that the speaker said it.</summary>
    PassedOn,

    /// <summary>Nothing that comes near to it is found in the record.</summary>
    NotFound,
}
