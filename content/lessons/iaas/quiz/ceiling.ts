// What a group that watches CPU can see, and what it cannot.

import type { QuizItem } from '@/content/schema';

export const ceiling: readonly QuizItem[] = [
  {
    id: 'from-sum-to-vms',
    idea: 'cpu-ceiling',
    kind: 'numeric',
    step: 'ceiling',
    stem: {
      ko: '그룹에 있는 VM들의 CPU를 모두 더하니 {total}%예요. 목표가 50%라면 규칙은 VM을 몇 대로 정할까요?',
      en: 'The CPU that the VMs of a group show adds up to {total}%. With a target of 50%, how many VMs does the rule ask for?',
    },
    variables: { total: { min: 400, max: 1_600, step: 100 } },
    answer: { formula: 'quotient', of: { a: '$total', b: 50 } },
    tolerance: 0.5,
    unit: { ko: '대', en: '' },
    traps: [
      {
        value: { formula: 'quotient', of: { a: '$total', b: 100 } },
        tolerance: 0.5,
        misconception: 'M82',
        because: {
          ko: '100%로 나누었어요. 그러면 모두가 꽉 찬 채로 일해요. 목표는 절반만 바쁜 것이에요.',
          en: 'That divides by 100%, which would keep all of them full. The target is to be half as busy.',
        },
      },
      {
        value: { formula: 'quotient', of: { a: '$total', b: 10 } },
        tolerance: 0.5,
        because: {
          ko: '자릿수를 확인해 보세요. 50으로 나누어야 해요.',
          en: 'Check the digits: the target is 50.',
        },
      },
    ],
    explanation: {
      ko: '{total} ÷ 50 = {answer}대예요. ‘지금 대수 × 잰 값’은 잰 값을 모두 더한 것과 같아요. 다만 한 대가 100%보다 크게 보이지는 않으니, 한 번에 두 배를 넘지 못해요.',
      en: '{total} ÷ 50 = {answer}. VMs times the mean they show is the sum of what they show. As none shows more than 100%, one round at most doubles the group.',
    },
    cites: [
      {
        formula: {
          ko: '필요한 대수 = 잰 값의 합 ÷ 목표',
          en: 'VMs wanted = sum of what is measured ÷ target',
        },
      },
      { sim: 'autoscaling', scenario: 'even-ten-times' },
    ],
  },
  {
    id: 'what-four-vms-show',
    idea: 'cpu-ceiling',
    kind: 'single',
    step: 'ceiling',
    stem: {
      ko: 'VM 4대에 실제로 250%의 일이 몰렸어요. CPU 목표가 50%인 그룹은 다음에 몇 대를 원할까요?',
      en: 'Four VMs are given work for 250%. How many VMs does a group with a CPU target of 50% ask for next?',
    },
    options: [
      {
        id: 'twenty',
        text: { ko: '20대', en: '20' },
        misconception: 'M81',
        because: {
          ko: '250%가 그대로 보인다면 20대가 맞아요. 하지만 그룹이 보는 CPU는 100%에서 멈춰요.',
          en: 'It would be 20 if 250% could be seen. What the group sees stops at 100%.',
        },
      },
      {
        id: 'eight',
        text: { ko: '8대', en: '8' },
        correct: true,
        because: {
          ko: '보이는 값은 100%라 4 × 100 ÷ 50 = 8대예요.',
          en: 'What is seen is 100%: 4 × 100 ÷ 50 = 8.',
        },
      },
      {
        id: 'five',
        text: { ko: '5대', en: '5' },
        misconception: 'M80',
        because: {
          ko: '한 대씩 늘리는 규칙이 아니에요. 비례식으로 한꺼번에 정해요.',
          en: 'It does not add one at a time; the proportion gives the whole number at once.',
        },
      },
      {
        id: 'ten',
        text: { ko: '10대', en: '10' },
        misconception: 'M81',
        because: {
          ko: '250%를 100%로 나눈 몫에 4를 곱한 값이에요. 보이는 값은 250%가 아니고, 목표도 100%가 아니에요.',
          en: 'That is 4 × 250 ÷ 100. Neither is 250% seen, nor is the target 100%.',
        },
      },
    ],
    explanation: {
      ko: '꽉 찬 VM은 얼마나 넘쳤는지 알려 주지 못해요. 그래서 두 배씩 늘리며 여러 번 재야 해요.',
      en: 'Full VMs cannot tell by how much they are overrun. So the group doubles, and has to measure several times.',
    },
    cites: [{ sim: 'autoscaling', scenario: 'even-ten-times' }, { claim: 'C019' }],
  },
  {
    id: 'more-than-double',
    idea: 'cpu-ceiling',
    kind: 'ox',
    step: 'ceiling',
    stem: {
      ko: '“CPU 목표를 70%로 두면, 한 번에 적어도 두 배로는 늘어난다.”',
      en: '“With a CPU target of 70%, one round at least doubles the group.”',
    },
    answer: false,
    reasons: [
      {
        id: 'busier',
        text: {
          ko: '목표가 높을수록 규칙이 더 크게 움직여요.',
          en: 'A higher target makes the rule move more.',
        },
        misconception: 'M82',
        because: {
          ko: '반대예요. 목표로 나누니 목표가 높을수록 덜 늘어나요.',
          en: 'The other way round: it divides by the target, so a higher one moves less.',
        },
      },
      {
        id: 'ratio',
        text: {
          ko: '꽉 찬 값을 목표로 나누면 두 배가 안 돼요.',
          en: 'Full, divided by the target, is not two.',
        },
        correct: true,
        because: {
          ko: '보이는 값이 많아야 100%이니 한 번에 100 ÷ 70 = 1.43배가 끝이에요. 같은 손님에게 더 늦어요.',
          en: 'At most 100% is seen, so 100 ÷ 70 = 1.43 times is all that a round can do, and the same customers wait longer.',
        },
      },
      {
        id: 'one',
        text: {
          ko: '자동 확장은 한 번에 한 대씩만 늘리니까요.',
          en: 'Autoscaling adds just one VM at a time.',
        },
        misconception: 'M80',
        because: {
          ko: '한 대씩이 아니에요. 4대가 한 번에 8대를 부르기도 해요.',
          en: 'It does not: four can ask for eight at once.',
        },
      },
    ],
    explanation: {
      ko: '목표 70%에서는 2 → 3 → 5 → 8 → 12로 늘어나요. 실험의 점심에서 목표 50%는 19.3%를, 70%는 26.1%를 놓쳤어요.',
      en: 'At 70% it goes 2 → 3 → 5 → 8 → 12. At the lunch of the run, 50% lost 19.3% of the customers and 70% lost 26.1%.',
    },
    cites: [{ sim: 'autoscaling', scenario: 'target-70' }],
  },
];
