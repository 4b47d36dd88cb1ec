namespace KepCatalog.Data;

/// <summary>Reads the stages of a feature gate.</summary>
/// <remarks>
/// Each stage is an item such as <c>b1.30-</c>: the letter of the stage, the release since which it holds, then
/// <see cref="RecordLayout.On"/> or <see cref="RecordLayout.Off"/> if the default is known, and <see cref="RecordLayout.Locked"/>, or
/// <see cref="RecordLayout.NotSure"/> if no source states whether the gate is locked. The last item is the first release that no
/// source covers. One scan answers what a gate is in a release, which is what people ask most.
/// </remarks>
internal static class GateStates
{
    /// <summary>Gets the state of a gate in a release.</summary>
    public static GateState At(string states, KubernetesVersion version)
    {
        var state = new GateState(GatePresence.NotYetIntroduced);
        for (var at = 0; at < states.Length; at++)
        {
            var since = Next(states, ref at, out var next);
            if (since > version)
            {
                break;
            }

            state = next;
        }

        return state;
    }

    /// <summary>Reads a stage, and leaves the place at the separator behind it.</summary>
    /// <param name="states">The stages.</param>
    /// <param name="at">The place of the stage.</param>
    /// <param name="state">What the gate is from this release on.</param>
    /// <returns>The release since which it is.</returns>
    public static KubernetesVersion Next(string states, ref int at, out GateState state)
    {
        var stage = (Stage)RecordLayout.Stages.IndexOf(states[at++]);
        var numbers = new int[2];
        for (var number = 0; at < states.Length && states[at] is '.' or >= '0' and <= '9'; at++)
        {
            if (states[at] == '.')
            {
                number++;
            }
            else
            {
                numbers[number] = (numbers[number] * 10) + states[at] - '0';
            }
        }

        bool? isOn = null;
        bool? isLocked = false;
        for (; at < states.Length && states[at] != RecordLayout.BetweenItems; at++)
        {
            switch (states[at])
            {
                case RecordLayout.On:
                    isOn = true;
                    break;
                case RecordLayout.Off:
                    isOn = false;
                    break;
                case RecordLayout.Locked:
                    isLocked = true;
                    break;
                default:
                    isLocked = null;
                    break;
            }
        }

        state = stage switch
        {
            Stage.Unknown => new GateState(GatePresence.Unknown),
            Stage.Removed => new GateState(GatePresence.Removed, stage),
            _ => new GateState(GatePresence.Present, stage, isOn, isLocked),
        };
        return new KubernetesVersion(numbers[0], numbers[1]);
    }
}
